import { expect, it } from 'vitest';
import { stepsIn } from './steps';

const step = (id: string, frame: string, prose: string) =>
	`<section class="step" id="${id}" data-chapter="a" data-step="b" data-frame="${frame}">` +
	'<picture class="still"><img src="" alt=""/></picture> <div class="card">' +
	`<p class="unseen">A picture.</p> <!---->${prose}<!----> ` +
	`<a class="share" href="#${id}" aria-label="Share"></a></div></section><!---->`;
const door = '<button class="how" popovertarget="fact-x" aria-label="How do we know? 3"></button>';

it('takes a chapter apart into its steps and leaves the doors and the marks out', () => {
	const three = `<p>Here are <data class="fact" value="3">3</data>${door} of them.${door}</p>`;
	const html = `<p>Before.</p>${step('a-one', 'first', three)} ${step('a-two', 'second', '<p>And then.</p><p>Then.</p>')}<p>After.</p>`;
	expect(stepsIn(html)).toEqual([
		{
			anchor: 'a-one',
			frame: 'first',
			html: '<p>Here are <data class="fact" value="3">3</data> of them.</p>'
		},
		{ anchor: 'a-two', frame: 'second', html: '<p>And then.</p><p>Then.</p>' }
	]);
});

it('finds none where there are none', () => {
	expect(stepsIn('<p>Prose alone.</p>')).toEqual([]);
});
