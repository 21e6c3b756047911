import { describe, expect, it } from 'vitest'
import { CONTACT_FIELDS, maskedMail, maskedTelephone, startValues, toRequest } from './contact'

describe('a contact on the page', () => {
  it.each([
    ['13800005678', '138****5678'],
    ['0510-00000100', '0510-****0100'],
    ['010-00000100', '010-****0100'],
    [null, null],
  ])('shows of the telephone %s no more than %s', (telephone, shown) => {
    expect(maskedTelephone(telephone)).toBe(shown)
  })

  it.each([
    ['zhang.san@example.gov.cn', 'z****@example.gov.cn'],
    ['a@x.cn', 'a****@x.cn'],
    [null, null],
  ])('shows of the mail %s no more than %s', (mail, shown) => {
    expect(maskedMail(mail)).toBe(shown)
  })

  it('is typed whole and sent without what surrounds it; nothing typed takes it away', () => {
    expect(startValues({ telephone: '13800005678', mail: null, trace: null })).toEqual({
      telephone: '13800005678',
      mail: '',
    })
    expect(toRequest({ telephone: ' 138 0000 5678 ', mail: '  ' })).toEqual({ telephone: '138 0000 5678', mail: null })
    expect(toRequest({})).toEqual({ telephone: null, mail: null })
  })

  it('has a field for each part of the request', () => {
    expect(CONTACT_FIELDS.map(({ name }) => name)).toEqual(Object.keys(toRequest({})))
  })
})
