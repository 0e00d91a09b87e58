import * as parties from "#meaning/agencies/party-phrases.ts";
import { testPhrases } from "../../helpers/phrases.ts";

testPhrases(parties);
