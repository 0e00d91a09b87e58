import { formatFamilySchema } from "#exports/wordings/families.ts";

/** What families.json holds, for programs. */
export function GET(): Response {
  return new Response(formatFamilySchema());
}
