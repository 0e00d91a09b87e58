/** What a search can find. */
export type SearchKind = "model" | "item" | "plan" | "text" | "agency" | "document" | "term" | "page";

/** One thing to find; lists refer to each other by index. */
export interface SearchRecord {
  readonly kind: SearchKind;
  /** Site path without base. */
  readonly url: string;
  /** Title; for a passage the words “Dòng 12–18”. */
  readonly title: string;
  /** Other titles: that of the annex; of a model those that plans print and words of near meaning. */
  readonly otherTitles: readonly string[];
  /** Index in `plans`; -1 for a catalog model. */
  readonly plan: number;
  /** Local number of an item; 0 for all else. */
  readonly number: number;
  /** Group of the catalog, 1 to 5; 0 where none. */
  readonly group: number;
  /** Place of its first model in the catalog's order, so that items of one model stand together; where none the number of models. */
  readonly order: number;
  /** Indexes in `leads`. */
  readonly leads: readonly number[];
}

/** How a name belongs to a plan's place. */
export type PlaceNameKind = "issued" | "now" | "old" | "parent";

export interface SearchPlan {
  readonly id: string;
  /** Index of the plan's own record. */
  readonly record: number;
  /** “179/KH-TCT”; empty where left blank. */
  readonly number: string;
  /** As an official writes it: “26/10/2023”. */
  readonly issued: string;
  /** Lines of its text. */
  readonly lines: number;
  /** Year of issue, or of the plan's period; empty where unknown. */
  readonly year: string;
  /** Name of the place on the day of issue. */
  readonly place: string;
  /** “nay: phường Cửa Lò”; empty where the place goes on as it was. */
  readonly today: string;
  readonly itemKind: "model" | "task";
  readonly names: readonly { readonly name: string; readonly kind: PlaceNameKind }[];
}

/** Two wordings of one thing. */
export interface SearchSynonym {
  /** Abbreviation, former name, or words of near meaning that the collection does not hold. */
  readonly from: string;
  /** Expansion, name of today, or the words that it does hold. */
  readonly to: string;
  readonly kind: "abbreviation" | "renamed" | "near";
}

/** Words of a question, with their marks and choices (text/choices.ts), and what they ask of the others. */
export interface AskingWords {
  readonly words: string;
  readonly asks: SearchAsks;
  /** Whether they are so at the end of a query alone. */
  readonly isLast?: true;
}

/** What is asked of a plan: its number and day, who signed it, how many models it has, for what time it is made. */
export type PlanAsks = "number" | "signer" | "count" | "span";

/**
 * Who leads, what a body leads, who helps, when it is due, which plans have it, what it stands for; what is asked of a plan; nothing by
 * itself.
 */
export type SearchAsks = "lead" | "led" | "help" | "deadline" | "place" | "meaning" | PlanAsks | "nothing";

/** “thi xa”, “tx” typed before a name. */
export interface PlaceKind {
  /** Without marks. */
  readonly words: string;
  /** “thị xã”. */
  readonly term: string;
  readonly level: PlaceLevel;
  /** Whether “quan” alone says it of “quận” hardly ever. */
  readonly needsMarks: boolean;
  /** Words behind it that make another word of it where its marks are not typed: “hoi”, “hinh”. */
  readonly notBefore: readonly string[];
}

export type PlaceLevel = "province" | "district" | "commune";

/** A unit of any time, as search tells of it; written by the build into files that a query about places loads alone. */
export interface PlaceFact {
  /** “huyện”. */
  readonly kind: string;
  /** “Gia Viễn”. */
  readonly name: string;
  readonly level: PlaceLevel;
  /** Units that it lies or lay in on its last day, with their kinds: “huyện Lý Nhân”, “tỉnh Hà Nam”. */
  readonly within: readonly string[];
  /** Other names by which it may be told apart: of its province at another time. */
  readonly near: readonly string[];
  /** “30/6/2025”; empty while it lasts. */
  readonly ended: string;
  /** What it became or came from, in a sentence; empty where it goes on as it was. */
  readonly telling: string;
  /** Site path without base. */
  readonly url: string;
  /** Indexes of the plans of it, of what it became and of what went into it. */
  readonly plans: readonly number[];
  /** Indexes of the plans of units above it. */
  readonly plansAbove: readonly number[];
}

/** All a search needs besides the index of words; written by the build, read by the browser. */
export interface SearchData {
  readonly records: readonly SearchRecord[];
  readonly plans: readonly SearchPlan[];
  /** Names of leading bodies. */
  readonly leads: readonly string[];
  /** Those of the leading bodies that have ended, by index: “nay: Sở Xây dựng”. */
  readonly leadsToday: Readonly<Record<number, string>>;
  /** Of records of items that may be a model: the record of that model, the likeliest, by the item's index. */
  readonly proposed: Readonly<Record<number, number>>;
  readonly synonyms: readonly SearchSynonym[];
  readonly asking: readonly AskingWords[];
  /** Last days that the deadlines of a record allow, in order, each once: “2024-03-31”; by its index, none where it has none. */
  readonly dues: Readonly<Record<number, readonly string[]>>;
  /** Of passages with the same words as one before them: that one, by their index. */
  readonly sames: Readonly<Record<number, number>>;
  /** Of items the first lines of their body and of their row, by their index: they go on to where the next record begins. */
  readonly starts: Readonly<Record<number, readonly number[]>>;
  /** Records of bodies that are a kind of them (“doanh nghiệp”): their words name none. */
  readonly classes: readonly number[];
  /** Kinds of documents by the signs of their numbers, both without marks: “qd”, “quyet dinh”. */
  readonly documentSigns: readonly (readonly [sign: string, kind: string])[];
  /** Short forms in names of bodies with what they stand for: “VP”, “văn phòng”. */
  readonly shorts: readonly (readonly [short: string, long: string])[];
  /** Words for kinds of places as they are typed; those of more words first. */
  readonly placeKinds: readonly PlaceKind[];
  /** Every word of the collection without marks, the most frequent first, parted by spaces. */
  readonly words: string;
}

/** Text of a record: its statements, in order. */
export type SearchText = readonly string[];

/** What is told of a record, in words, by what asks it; what nothing tells is not there. */
export type ShownFacts = Readonly<Partial<Record<FactAsks, string>>>;
export type FactAsks = Extract<SearchAsks, "lead" | "help" | "deadline" | "place" | PlanAsks>;

/** What is shown of a record besides its titles, as it travels. */
export interface ShownText {
  readonly text: SearchText;
  /** Line of source.txt at which each statement begins; empty where the text is no plan's. */
  readonly lines: readonly number[];
  /** Who leads and helps, when it is due, which plans have it; of a plan what is asked of one. */
  readonly facts: ShownFacts;
  /** What is shown and not looked for, in place of the text; empty where the text is shown. */
  readonly note: string;
}

/** Where words stand; the browser asks the bytes that the build packed, a test may ask a map. */
export interface WordIndex {
  /**
   * Records that hold the words next to each other, in this order, with the place of the first time, from 0.
   * `isExact`: marks count. One word is a phrase of its own.
   */
  readonly findPhrase: (words: readonly string[], isExact: boolean) => Promise<ReadonlyMap<number, number>>;
}
