import * as assigning from "#importer/lines/kinds/assigning.ts";
import * as clauses from "#importer/lines/kinds/clauses.ts";
import * as toldParts from "#importer/lines/kinds/told-parts.ts";
import * as helping from "#importer/lines/kinds/helping.ts";
import * as leadingBody from "#importer/lines/kinds/leading-body.ts";
import * as parts from "#importer/lines/kinds/parts.ts";
import { testPhrases } from "../../../helpers/phrases.ts";

testPhrases(assigning, clauses, helping, leadingBody, parts, toldParts);
