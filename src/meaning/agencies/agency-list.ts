import type { AgencyId } from "#schema/identifier.ts";
import { toKey } from "#text/tokens.ts";
import type { AgencyMention } from "./agency-mention.ts";
import type { AgencyIndex } from "./agency-names.ts";
import { matchNameLoosely } from "./loose-names.ts";
import { type Spot, spotBodies } from "./agency-spots.ts";
import { type AgencyToken, isArea, isBlank, wordOf } from "./agency-words.ts";
import { type Piece, isJoining, readPieces } from "./list-pieces.ts";
import { beginsOtherBody, endsName } from "./mention-end.ts";
import { skipPhrase } from "./phrases.ts";
import { readAgencyTokens } from "./read-agency-tokens.ts";
import { readSpot } from "./read-spot.ts";
import { ownerKinds } from "./unit-names.ts";

/** What parts a name from what follows; words behind it without such a mark belong to the name. */
const afterName = /[,;:/\n()+]|[.?!…](?:\s|$)|\s[-–—]\s/;
const hardBreak = /[;\n]|[.?!…]\s/;
/** Words before a body that make it one who works with others, whatever was said to be done before: “phối hợp với”. */
const partner = /(?:phoi hop|hop voi|hop cung| cung)$/;
/** Longest name after “Các sở:”, in tokens. */
const longestPiece = 12;
/** Words behind a known name that are still of it at most, in tokens. */
const longestEnd = 4;
/** Labels and fillers that name no body, folded. */
const noise =
  /^(?:(?:cac |don vi |co quan |luc luong )*(?:chu tri|phoi hop|thuc hien|ho tro|trien khai)(?: thuc hien| chinh)?|neu co|khong|khong co|v v|gom|bao gom|cu the|nhu sau|khac|tt|stt)$/;

/** Reads a list of bodies from the left: known bodies, and between them pieces that share words with one, or are unknown. */
export class AgencyListReader {
  readonly #text: string;
  readonly #index: AgencyIndex;
  readonly #tokens: readonly AgencyToken[];
  readonly #mentions: AgencyMention[] = [];
  /** Token after all that was read. */
  #at = 0;
  /** Tokens of the last name, which the next may share the first words of. */
  #head: readonly AgencyToken[] = [];
  /** Whether the words tell what somebody does, until a sentence or semicolon ends. */
  #isInAction = false;

  constructor(text: string, index: AgencyIndex) {
    this.#text = text;
    this.#index = index;
    this.#tokens = readAgencyTokens(text, index);
  }

  /** The bodies in order, each with its words as printed; to be called once. */
  read(): readonly AgencyMention[] {
    const [text, tokens, index] = [this.#text, this.#tokens, this.#index];
    for (const spot of spotBodies({ text, tokens, index, isList: true })) this.#readSpot(spot);
    this.#readBetween(this.#tokens.length);
    return this.#mentions;
  }

  #add(agencies: readonly AgencyId[] | null, text: string): void {
    for (const agency of agencies ?? [null]) this.#mentions.push({ agency, text });
  }

  /** “các trường mầm non, tiểu học”: what names the class again goes on with the mention before it. */
  #addOrExtend(agencies: readonly AgencyId[], piece: Piece): void {
    const last = this.#mentions.at(-1);
    const [only, ...more] = agencies;
    const start = this.#text.lastIndexOf(last?.text ?? "", this.#tokens[piece.from]?.start);
    const between = this.#text.slice(start + (last?.text.length ?? 0), this.#tokens[piece.from]?.start);
    const isAgain = more.length === 0 && only === last?.agency && /^(?:,|\s+và)\s*$/u.test(between);
    if (last === undefined || only === undefined || !isAgain || !this.#index.classes.has(only))
      this.#add(agencies, this.#printed(piece));
    else {
      const text = this.#text.slice(start, this.#tokens[piece.to - 1]?.end);
      this.#mentions[this.#mentions.length - 1] = { ...last, text };
    }
  }

  /** A known body, with the pieces before it. */
  #readSpot(spot: Spot): void {
    const unitFrom = this.#readBetween(spot.from);
    const [gap, before] = [
      this.#gapAt(spot.from),
      `${this.#wordAt(spot.from - 2)} ${this.#wordAt(spot.from - 1)}`,
    ];
    if (hardBreak.test(gap) || partner.test(before)) this.#isInAction = false;
    this.#at = spot.to;
    if (this.#isInAction) return;
    this.#head = this.#tokens.slice(spot.nameFrom, spot.nameTo).filter((token) => wordOf(token) !== "cac");
    if (spot.isUnknown === true) this.#head = [];
    if (unitFrom !== null) this.#addUnit(unitFrom, spot);
    else if (this.#isNamedByMembers(spot)) this.#head = this.#head.slice(0, 1);
    else this.#add(spot.isUnknown === true ? null : spot.agencies, this.#text.slice(spot.start, spot.end));
  }

  /** “đội nghiệp vụ Công an tỉnh”: a unit that no list knows, with the body it belongs to. */
  #addUnit(from: number, spot: Spot): void {
    const isOwner = spot.agencies.every((agency) => ownerKinds.has(this.#index.kinds.get(agency) ?? ""));
    const text = this.#text.slice(this.#tokens[from]?.start ?? spot.start, spot.end);
    this.#add(isOwner ? spot.agencies : null, text);
  }

  /** “Các sở: Y tế, Nội vụ”: the class is named by its members. */
  #isNamedByMembers(spot: Spot): boolean {
    if (this.#gapAt(spot.to).trim() !== ":") return false;
    const to = Math.min(this.#tokens.length, spot.to + longestPiece);
    const [piece] = readPieces(this.#tokens, { from: spot.to, to });
    return piece !== undefined && this.#readSharedHead(this.#head.slice(0, 1), piece) !== null;
  }

  /**
   * Pieces up to a token that hold no known name; gives where the last one begins when it runs into the known body there,
   * else null.
   */
  #readBetween(to: number): number | null {
    const from = this.#at;
    for (const piece of readPieces(this.#tokens, { from, to })) {
      if (hardBreak.test(this.#gapAt(piece.from))) this.#isInAction = false;
      const isAfterName =
        piece.from === from &&
        from > 0 &&
        !afterName.test(this.#gapAt(piece.from)) &&
        !beginsOtherBody(this.#index, this.#tokens, piece.from);
      if (isAfterName || this.#isInAction) {
        // What follows a name without a separator belongs to it, or is what the body does.
        const isAction = this.#tokens.slice(piece.from, piece.to).some((token) => token.beginsAction);
        if (isAfterName && !isAction && !this.#isInAction) this.#extendLast(piece);
        this.#isInAction ||= isAction;
        continue;
      }
      const agencies = this.#readPiece(piece);
      if (agencies !== null) this.#addOrExtend(agencies, piece);
      else if (this.#tokens[piece.from]?.beginsAction === true) this.#isInAction = true;
      else if (piece.to === to && this.#runsIntoNext(piece))
        return this.#beginsUnit(piece) ? piece.from : null;
      else if (this.#namesBody(piece)) this.#add(null, this.#printed(piece));
    }
    return null;
  }

  /** Small words right behind the last name, which end it: “Hải quan cửa khẩu”, “Đội Quản lý thị trường số 3”. */
  #extendLast(piece: Piece): void {
    const last = this.#mentions.at(-1);
    if (last === undefined || piece.to - piece.from > longestEnd || !isBlank(this.#tokens[piece.from]))
      return;
    if (last.agency === null || ownerKinds.has(this.#index.kinds.get(last.agency) ?? "")) return;
    if (endsName(this.#index, this.#tokens, piece.from) || isArea(this.#tokens[piece.from])) return;
    const end = this.#tokens[piece.from - 1]?.end ?? 0;
    if (this.#text.slice(end - last.text.length, end) !== last.text) return;
    const text = this.#text.slice(end - last.text.length, this.#tokens[piece.to - 1]?.end);
    this.#mentions[this.#mentions.length - 1] = { ...last, text };
  }

  /** The bodies that a piece names together with the words before it, or with a fault of recognition; null for none. */
  #readPiece(piece: Piece): readonly AgencyId[] | null {
    const shared = this.#readSharedHead(this.#head, piece);
    return shared ?? matchNameLoosely(this.#index, this.#tokens, piece.from, piece.to)?.agencies ?? null;
  }

  /** A piece read with the first words of the body before it: “Sở Y tế, Nội vụ”, “UBND thị xã và các phường”. */
  #readSharedHead(head: readonly AgencyToken[], piece: Piece): readonly AgencyId[] | null {
    const shared = this.#readWithHead(head, piece);
    // “các sở, ngành; các huyện, thị xã”: an area alone is its people's committee.
    if (shared !== null || !isArea(this.#tokens[piece.from])) return shared;
    const committee = readAgencyTokens("UBND", { vocabulary: this.#index.vocabulary, city: null });
    return this.#readWithHead(committee, piece);
  }

  #readWithHead(head: readonly AgencyToken[], piece: Piece): readonly AgencyId[] | null {
    for (let count = head.length - (head.length > 1 ? 1 : 0); count > 0; count -= 1) {
      const joined = [...head.slice(0, count), ...this.#tokens.slice(piece.from, piece.to)].map((token) => ({
        ...token,
        gap: " ",
      }));
      const spot = readSpot(this.#index, joined, 0, this.#text);
      if (spot !== null && spot.nameTo > count && spot.to === joined.length) return spot.agencies;
    }
    return null;
  }

  /** Whether nothing parts a piece from the known body behind it. */
  #runsIntoNext({ to }: Piece): boolean {
    const next = this.#tokens[to];
    return next !== undefined && !/[,;:/\n()]/.test(next.gap) && !isJoining(this.#tokens, to - 1);
  }

  #beginsUnit({ from }: Piece): boolean {
    const isCapital = this.#tokens[from]?.isCapital === true;
    return isCapital || skipPhrase(this.#tokens, from, this.#index.vocabulary.units) !== null;
  }

  /** Whether the words of a piece may name a body that no list knows: letters, and more than a label. */
  #namesBody(piece: Piece): boolean {
    const printed = this.#printed(piece);
    return /\p{L}{2}/u.test(printed) && !noise.test(toKey(printed));
  }

  #printed({ from, to }: Piece): string {
    return this.#text.slice(this.#tokens[from]?.start, this.#tokens[to - 1]?.end);
  }

  #gapAt(at: number): string {
    return this.#tokens[at]?.gap ?? "";
  }

  #wordAt(at: number): string {
    return wordOf(this.#tokens[at]);
  }
}
