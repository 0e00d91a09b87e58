import * as capitals from "#draft/check/capital-phrases.ts";
import * as phrases from "#draft/check/draft-phrases.ts";
import * as limits from "#draft/check/limit-phrases.ts";
import * as told from "#draft/check/told-phrases.ts";
import { testPhrases } from "../../helpers/phrases.ts";

testPhrases(capitals, phrases, limits, told);
