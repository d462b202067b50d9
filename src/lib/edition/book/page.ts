import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { escape } from '$lib/scene/escape';
import { plainSpaces } from '$lib/scene/word';
import type { Lang } from '$lib/story/ledger';
import { lead } from './references';

/** The headings of a text that stands below another one on the site, and on a page of its own here. */
export function raised(html: string): string {
	return html.replace(/(<\/?h)3\b/g, (_, tag: string) => `${tag}2`);
}

/** A component as it stands in a page of the book. */
export function markup<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props
): string {
	const render_ = render as (component: unknown, options: { props: Props }) => { body: string };
	return render_(component, { props }).body.replace(/<!--[\s\S]*?-->/g, '');
}

/** A page of the book, whole. What a device's own face may lack is left out: thin spaces, joiners. */
export function pageOf(lang: Lang, title: string, html: string): string {
	const text = plainSpaces(lead(html)).replaceAll('\u2060', '');
	return (
		'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n' +
		'<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" ' +
		`lang="${lang}" xml:lang="${lang}">\n<head>\n<meta charset="utf-8"/>\n` +
		`<title>${escape(plainSpaces(title))}</title>\n` +
		'<link rel="stylesheet" type="text/css" href="book.css"/>\n' +
		`</head>\n<body>\n${text}\n</body>\n</html>\n`
	);
}
