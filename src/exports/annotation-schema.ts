import { z } from 'zod';

const count = z.int().min(0);

const textQuote = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1).describe('schema.annotation-exact'),
  prefix: z.string(),
  suffix: z.string(),
});

const textPosition = z
  .strictObject({ type: z.literal('TextPositionSelector'), start: count, end: count })
  .describe('schema.annotation-text-position');

const fragment = z
  .strictObject({
    type: z.literal('FragmentSelector'),
    conformsTo: z.literal('http://tools.ietf.org/rfc/rfc3236'),
    value: z.string().regex(/^q-/),
    refinedBy: textQuote.optional(),
  })
  .describe('schema.annotation-fragment');

/** A quote as an annotation of its article (W3C Web Annotation Data Model). */
export const annotationSchema = z
  .strictObject({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    id: z.url(),
    type: z.literal('Annotation'),
    motivation: z.enum(['identifying', 'highlighting']),
    creator: z.strictObject({
      id: z.url(),
      type: z.literal('Organization'),
      name: z.string().min(1),
    }),
    body: z
      .array(
        z.union([
          z.strictObject({
            type: z.literal('SpecificResource'),
            source: z.url().describe('schema.annotation-source'),
            purpose: z.literal('identifying'),
          }),
          z.strictObject({
            type: z.literal('TextualBody'),
            value: z.string().min(1).describe('schema.annotation-value'),
            format: z.literal('text/plain'),
            purpose: z.literal('describing'),
          }),
        ]),
      )
      .optional(),
    target: z
      .array(
        z.strictObject({
          source: z.url(),
          selector: z.array(z.union([textQuote, textPosition, fragment])).min(2),
        }),
      )
      .min(1)
      .describe('schema.annotation-target'),
  })
  .describe('schema.annotation');
