import { z } from "zod";

export const relation = z
  .enum(["same", "part", "related"])
  .describe(
    "How an item belongs to a model: same; part (the item joins this model with another); related (a task about the model).",
  );
export type Relation = z.infer<typeof relation>;
