import * as support from "#meaning/roles/support-phrases.ts";
import { testPhrases } from "../../helpers/phrases.ts";

testPhrases(support);
