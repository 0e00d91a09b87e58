import * as bodies from "#handbook/audit/issuing-bodies.ts";
import * as preamble from "#handbook/audit/preamble-phrase.ts";
import * as report from "#handbook/audit/report-phrases.ts";
import { testPhrases } from "../../helpers/phrases.ts";

testPhrases(bodies, preamble, report);
