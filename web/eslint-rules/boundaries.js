import { dirname, relative, resolve, sep } from 'node:path'

const CLIENT = 'shared/http/client'

/** What a file is, from its path below `src`. */
function placeOf(path) {
  const [area = '', second = '', third = ''] = path.split('/')
  return { area, module: area === 'modules' ? second : null, room: area === 'modules' ? third : second }
}

function mayCallClient({ area, room }) {
  return room === 'composables' || (area === 'shared' && room === 'http')
}

/** A module imports `shared`, `api` and itself; only composables call the client. */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      otherModule: 'A module imports shared and api only, not {{target}}.',
      upward: 'shared and api import nothing above them, not {{target}}.',
      client: 'Only composables call the client; give this page a composable.',
    },
  },
  create(context) {
    const cut = context.filename.lastIndexOf(`${sep}src${sep}`)
    if (cut < 0) return {}
    const root = context.filename.slice(0, cut + 4)
    const here = placeOf(relative(root, context.filename).split(sep).join('/'))

    function check(node, source) {
      if (typeof source !== 'string') return
      const path = source.startsWith('@/')
        ? source.slice(2)
        : source.startsWith('.')
          ? relative(root, resolve(dirname(context.filename), source))
              .split(sep)
              .join('/')
          : null
      if (path === null) return
      const target = placeOf(path)
      if (
        here.module !== null &&
        (target.area === 'app' || (target.module !== null && target.module !== here.module))
      ) {
        context.report({ node, messageId: 'otherModule', data: { target: path } })
      }
      if ((here.area === 'shared' || here.area === 'api') && (target.area === 'app' || target.area === 'modules')) {
        context.report({ node, messageId: 'upward', data: { target: path } })
      }
      if (path.replace(/\.ts$/, '') === CLIENT && !mayCallClient(here)) {
        context.report({ node, messageId: 'client' })
      }
    }

    return {
      ImportDeclaration: (node) => check(node, node.source.value),
      ImportExpression: (node) => check(node, node.source.value),
      ExportNamedDeclaration: (node) => check(node, node.source?.value),
      ExportAllDeclaration: (node) => check(node, node.source.value),
    }
  },
}
