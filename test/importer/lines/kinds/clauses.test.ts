import * as clauses from "#importer/lines/kinds/clauses.ts";
import * as parts from "#importer/lines/kinds/parts.ts";
import { testPhrases } from "../../../helpers/phrases.ts";

testPhrases(clauses, parts);
