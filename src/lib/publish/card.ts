import type { Lang } from '$lib/story/ledger';
import { CARDS, type Card } from '$lib/story/pages';
import type { Stroke } from '$lib/scene/sheet';
import type { Word } from '$lib/scene/word';
import { heading, lineOf, wrap } from './lines';
import { BLACK, fitTitle, roomFor, type Measure } from './title';

/** What a card says. */
export interface CardText {
	/** Set in capitals and as large as fits. */
	title: string;
	/** Of the chapter; the card of the whole article has none. */
	number?: number;
	/** When: beside the number. */
	time: string;
	/** What the title is part of: a line of capitals. */
	of?: string;
	/** What it is about: sentences, broken into lines. */
	about?: string;
}

/** Where everything stands on a card, in pixels. */
export interface CardPlan {
	/** The picture, which goes to the card's edges. */
	picture: { x: number; y: number; width: number; height: number };
	words: Word[];
	paths: Stroke[];
}

interface Format {
	/** What stays free of words: platforms cut edges off, and phones put their buttons there. */
	top: number;
	side: number;
	bottom: number;
	/** The size of all words but the title's. */
	small: number;
	/** The sizes between which a title is set. */
	least: number;
	most: number;
}

const FORMATS: Record<Card, Format> = {
	wide: { top: 50, side: 56, bottom: 56, small: 40, least: 110, most: 330 },
	square: { top: 64, side: 60, bottom: 60, small: 44, least: 130, most: 480 },
	tall: { top: 270, side: 72, bottom: 350, small: 56, least: 150, most: 480 }
};

/** A picture at least this many times as wide as it is high lies below the words of a wide card. */
const LOW = 1.8;

/**
 * Lays a card out: the picture to the edges, the words in the room that it leaves.
 *
 * @param ratio the picture's width for a height of 1
 * @param room the share of the card's width that words may take
 * @throws Error when the title or the time does not fit
 */
export function plan(
	card: Card,
	lang: Lang,
	{ ratio, room: share = 1 }: { ratio: number; room?: number },
	text: CardText,
	measure: Measure
): CardPlan {
	const { width, height } = CARDS[card];
	const { top, side, bottom, small, least, most } = FORMATS[card];
	const beside = card === 'wide' && ratio < LOW;
	const broad = beside ? Math.round(height * ratio) : width;
	const high = beside ? height : Math.round(width / ratio);
	const picture = { x: width - broad, y: height - high, width: broad, height: high };
	const room = beside ? picture.x - side * 1.7 : width * share - side * (share < 1 ? 1 : 2);
	const end = Math.min(height - bottom, beside ? height : picture.y - small * 0.7);
	const refuse = (what: string, right: string) =>
		new Error(`the ${what} (${lang}) is too long for the card “${card}”; ${right}`);

	const head = heading(text, { x: side, y: top, size: small, width: room }, measure);
	const of = text.of && lineOf(text.of.toLocaleUpperCase(lang), small, measure);
	// Where the words are as wide as the card, the line ends the heading's row.
	const inRow = of && !beside && share === 1 && card !== 'tall' ? of : undefined;
	if (head.width + (inRow ? inRow.width + small : 0) > room) {
		throw refuse(`time “${text.time}”`, 'write a shorter one');
	}
	// A wide card has no room for sentences.
	const about = card === 'wide' ? '' : (text.about ?? '');
	const under = of ? [of.word] : wrap(about, small, room, measure);
	const foot = inRow ? [] : under;
	const pitch = small * 1.15;

	const from = top + small * 1.75;
	const until = end - foot.length * pitch - (foot.length > 0 ? small * 0.45 : 0);
	const space = { width: room, height: until - from };
	const title = fitTitle(text.title.toLocaleUpperCase(lang), space, most, measure);
	if (title.size < least) {
		const { letters, lines } = roomFor(space, least, measure);
		throw refuse(
			`title “${text.title}”`,
			`${letters} letters a line and ${lines} lines would be right, or a part of the picture that leaves more room`
		);
	}
	const block = title.feet.at(-1) ?? 0;
	const y = from + (until - from - block) / 2;
	// Beside a picture the last lines stand at the card's foot, otherwise below the title.
	const down = beside ? 0 : (until - from - block) / 2;
	return {
		picture,
		paths: head.paths,
		words: [
			...head.words,
			...title.lines.map((line, n) => ({
				// A capital has some white to its left, which shows when it is large.
				x: side - title.size * 0.03,
				y: y + (title.feet[n] ?? 0),
				text: line,
				size: title.size,
				weight: BLACK
			})),
			...foot.map((word, n) => ({
				...word,
				x: side,
				y: end - down - (foot.length - 1 - n) * pitch
			})),
			...(inRow ? [{ ...inRow.word, x: width - side, y: head.base, anchor: 'end' as const }] : [])
		]
	};
}
