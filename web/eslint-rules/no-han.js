/** Words that people read stand in locales/ and in api/codes.*.json, never in code or templates. */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: { han: 'Chinese words stand in locales/, not in code or templates.' },
  },
  create(context) {
    return {
      Program() {
        const { text } = context.sourceCode
        for (const { index } of text.matchAll(/\p{Script=Han}+/gu)) {
          context.report({ loc: context.sourceCode.getLocFromIndex(index), messageId: 'han' })
        }
      },
    }
  },
}
