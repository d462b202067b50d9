import * as v from 'valibot';
import { momentOf } from './days';
import { yearlyOf } from './yearly';

const text = v.pipe(v.string('should be a text'), v.nonEmpty('should not be empty'));
const words = v.strictObject({ hu: text, en: text });
const ids = v.array(text);
const VALUE =
	'should be a number, [least, most], or a moment: 1991, 1990-03, 1989-23 (autumn), 1991-06-19, 1991-06-19T15:01';
const value = v.union(
	[
		v.number(),
		v.pipe(
			v.tuple([v.number(), v.number()]),
			v.check(([least, most]) => least < most, 'should be [least, most]')
		),
		v.pipe(
			v.string(),
			v.check((text) => momentOf(text) !== undefined, VALUE)
		)
	],
	VALUE
);
/** A figure that is counted from the ledger itself. */
const counted = v.strictObject({ counted: v.picklist(['places'], 'should be places') });
const sources = v.pipe(ids, v.minLength(1, 'should name at least one source'));

const fact = v.strictObject({
	value: v.lazy((input) => (isGroup(input) ? counted : value)),
	unit: v.optional(words),
	certainty: v.picklist(['exact', 'about', 'claimed'], 'should be exact, about or claimed'),
	says: words,
	event: v.optional(v.strictObject({ ...words.entries, at: v.optional(text) })),
	sources,
	rivals: v.optional(v.array(v.strictObject({ value, sources, note: v.optional(words) })), []),
	dispute: v.optional(text),
	note: v.optional(words),
	unused: v.optional(words)
});

const source = v.strictObject({
	cite: words,
	url: v.optional(v.pipe(text, v.regex(/^https?:\/\//, 'should begin with https://')))
});

const dispute = v.strictObject({
	question: words,
	variants: v.array(v.strictObject({ says: words, sources })),
	judgement: words,
	why: words
});

const quote = v.strictObject({
	who: words,
	text: words,
	original: v.picklist(['hu', 'en', 'other'], 'should be hu, en or other'),
	sources
});

const place = v.strictObject({
	name: words,
	lon: v.number(),
	lat: v.number(),
	kind: v.picklist(
		[
			'headquarters',
			'garrison',
			'airfield',
			'missile',
			'depot',
			'transshipment',
			'border',
			'other'
		],
		'should be one of headquarters, garrison, airfield, missile, depot, transshipment, border, other'
	),
	role: words,
	soviet: v.boolean(),
	of: v.optional(text),
	confidence: v.picklist(['high', 'medium', 'low'], 'should be high, medium or low'),
	sources
});

const plain = v.pipe(
	text,
	v.regex(/^[a-z0-9-]+$/, 'should be lower-case letters without accents, digits and -')
);
const slug = v.strictObject({ hu: plain, en: plain });

const story = v.strictObject({
	title: words,
	standfirst: words,
	kicker: words,
	credits: words,
	headCounts: v.record(
		v.string(),
		v.pipe(
			v.strictObject({ fact: v.optional(text), note: words, figure: v.optional(words) }),
			v.check(({ fact, figure }) => !!(fact ?? figure), 'should have a fact, or a figure in words')
		)
	),
	published: v.pipe(text, v.isoDate('should be a day, such as 2026-06-19')),
	anniversaries: v.optional(
		v.array(v.strictObject({ fact: text, of: words, standfirst: words })),
		[]
	),
	memorials: v.optional(
		v.array(
			v.strictObject({
				day: v.pipe(
					text,
					v.check(
						(day) => yearlyOf(day) !== undefined,
						'should be a day, such as 06-19, or such as last Saturday of June'
					)
				),
				since: text,
				name: words,
				at: v.optional(text)
			})
		),
		[]
	),
	card: v.optional(text),
	chapters: v.array(
		v.strictObject({
			id: v.pipe(text, v.regex(/^[a-z-]+$/, 'should be lower-case letters without accents and -')),
			slug,
			title: words,
			station: words,
			time: words,
			card: v.optional(text)
		})
	)
});

/** What story.yaml holds. */
export type Head = v.InferOutput<typeof story>;

/** What the front matter of a chapter's text may hold. */
export const frontMatter = v.strictObject({
	dek: text,
	places: v.optional(ids, []),
	updated: v.optional(v.pipe(text, v.isoDate('should be a day, such as "2026-06-19"')))
});

/** The YAML files of a story and the shape of each. */
export const files = {
	'facts.yaml': v.record(v.string(), fact),
	'sources.yaml': v.record(v.string(), source),
	'disputes.yaml': v.record(v.string(), dispute),
	'quotes.yaml': v.record(v.string(), quote),
	'places.yaml': v.record(v.string(), place),
	'story.yaml': story
};

function isGroup(input: unknown): boolean {
	return typeof input === 'object' && input !== null && !Array.isArray(input);
}
