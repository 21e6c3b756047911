// Writes src/api/schema.ts from the server's OpenAPI document, or checks that it is what the document says.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'
import { format, resolveConfig } from 'prettier'

const document = new URL('../../docs/generated/openapi.json', import.meta.url)
const target = new URL('../src/api/schema.ts', import.meta.url)

if (!existsSync(document)) {
  console.log('docs/generated/openapi.json is not there yet: src/api/schema.ts stands as written by hand.')
  process.exit(0)
}

const path = fileURLToPath(target)
const text = astToString(await openapiTS(document, { alphabetize: true, emptyObjectsUnknown: true }))
const made = await format(text, { ...(await resolveConfig(path)), parser: 'typescript' })

if (process.argv[2] === 'write') {
  writeFileSync(path, made)
} else if (readFileSync(path, 'utf8') !== made) {
  console.error('src/api/schema.ts is not what docs/generated/openapi.json says. Run: npm run api')
  process.exit(1)
}
