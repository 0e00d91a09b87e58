import * as preamble from "#handbook/audit/preamble-phrase.ts";
import * as report from "#handbook/audit/report-phrases.ts";
import { testPhrases } from "../../helpers/phrases.ts";

testPhrases(preamble, report);
