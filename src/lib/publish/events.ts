import { anchor } from '$lib/article/href';
import { momentOf } from '$lib/story/days';
import { fill } from '$lib/story/fill';
import { LANGS, type Words } from '$lib/story/ledger';
import type { Station, Story } from '$lib/story/story';
import type { Use } from '$lib/story/uses';

/** Something that happened on a day, and where the story tells it. */
export interface DatedEvent {
	/** The id of the fact whose value is the day. */
	id: string;
	/** `1991-06-19` */
	date: string;
	/** A sentence without the year and without a full stop, its figures filled in. */
	says: Words;
	station: Station;
	/** Absent where the chapter tells it outside its steps. */
	step?: string;
	/** What is seen at the step, where it shows the event; a picture of another day would mislead. */
	frame?: string;
}

/** The events of a story, the earliest first; those of one minute in the order of the ledger. */
export function eventsOf({
	ledger,
	stations,
	uses
}: Pick<Story, 'ledger' | 'stations' | 'uses'>): DatedEvent[] {
	return Object.values(ledger.facts)
		.flatMap(({ id, value, event }) => {
			if (!event || typeof value !== 'string' || !momentOf(value)?.day) return [];
			const place = placeOf(uses.fact[id] ?? [], event.at, stations);
			if (!place) throw new Error(`no chapter tells the event “${id}”: tell it, or remove event`);
			const says = Object.fromEntries(
				LANGS.map((lang) => [lang, fill(event[lang], ledger.facts, lang)])
			) as Words;
			return [{ moment: value, event: { id, date: value.slice(0, 10), says, ...place } }];
		})
		.toSorted((a, b) => (a.moment < b.moment ? -1 : a.moment > b.moment ? 1 : 0))
		.map(({ event }) => event);
}

/** Where an event is told: at the step it names, else the first in words, else the first in a picture. */
function placeOf(
	uses: readonly Use[],
	at: string | undefined,
	stations: readonly Station[]
): Pick<DatedEvent, 'station' | 'step' | 'frame'> | undefined {
	const places = uses.flatMap(({ manner, chapter, step }) => {
		const station = stations.find(({ id }) => id === chapter);
		if (!station?.chapter) return [];
		const found = station.chapter.steps.find(({ id }) => id === step);
		return [{ manner, station, step, frame: found?.frame }];
	});
	const shown = ({ station, step, frame }: (typeof places)[number]) => {
		const same = places.filter((place) => place.station === station && place.step === step);
		return same.some(({ manner }) => manner === 'picture') ? frame : undefined;
	};
	const best =
		places.find(({ station, step }) => at !== undefined && anchor(station.id, step) === at) ??
		places.find(({ manner, step }) => manner === 'text' && step) ??
		places.find(({ step }) => step) ??
		places[0];
	return best && { station: best.station, step: best.step, frame: shown(best) };
}
