import * as phrases from "#draft/check/draft-phrases.ts";
import { testPhrases } from "../../helpers/phrases.ts";

testPhrases(phrases);
