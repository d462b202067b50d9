import type { Manuscript } from './chapter';
import { checkCertainty, checkLinks, checkProse } from './check.prose';
import { checkTags } from './check.tags';
import type { Fault } from './fault';
import type { Known } from './known';

/** Judges the text on how the story was made: that of a chapter, but without steps. */
export function checkMaking(text: Manuscript, known: Known): Fault[] {
	const steps = text.tags.filter(({ name, closing }) => name === 'Step' && !closing);
	const disputes = Object.keys(known.ledger.disputes).map((id) => `dispute-${id}`);
	return [
		...steps.map(({ line }) => ({
			file: text.file,
			line,
			wrong: '<Step> outside a chapter',
			right: 'write plain paragraphs'
		})),
		...checkTags({ ...text, tags: text.tags.filter(({ name }) => name !== 'Step') }, known),
		...checkProse(text),
		...checkCertainty(text, known),
		...checkLinks(text, new Set(disputes), 'write #dispute- and an id from disputes.yaml')
	];
}
