import { formatReference, listReferences } from "#exports/drafting/check-files.ts";
import { getHandbook } from "#site";

type Reference = ReturnType<typeof listReferences>[number];

/** A file for each plan that a draft can be held against. */
export async function getStaticPaths(): Promise<{ params: { plan: string }; props: { plan: Reference } }[]> {
  return listReferences(await getHandbook()).map((plan) => ({ params: { plan: plan.id }, props: { plan } }));
}

/** The models of a plan under their numbers. */
export function GET({ props: { plan } }: { readonly props: { readonly plan: Reference } }): Response {
  return new Response(formatReference(plan));
}
