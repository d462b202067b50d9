export default {
	headCount: 'many',
	frames: {
		empty: { words: { hu: 'Üres kép.', en: 'An empty picture.' } },
		full: {
			words: { hu: '{soldiers} katona.', en: '{soldiers} soldiers.' },
			facts: ['day'],
			headCount: 'many'
		}
	}
};
