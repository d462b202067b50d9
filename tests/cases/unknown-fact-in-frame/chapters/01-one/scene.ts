export default {
	headCount: 'many',
	frames: {
		empty: { words: { hu: 'Üres kép.', en: 'An empty picture.' } },
		full: {
			words: { hu: '{soldier} katona.', en: '{soldiers} soldiers.' },
			facts: ['days'],
			headCount: 'many'
		}
	}
};
