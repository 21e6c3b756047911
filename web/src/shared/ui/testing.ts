import { mount } from '@vue/test-utils'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter, type Router, RouterView } from 'vue-router'
import { h } from 'vue'
import codes from '@/api/codes.zh-CN.json'
import codesEn from '@/api/codes.en.json'
import { addWords, type Codes, i18n, type Language } from '../i18n'
import en from './locales/en.json'
import zh from './locales/zh-CN.json'
import type { ClockValue } from './types'

/** For tests of shared parts: the real words, a router without pages, and a dialog where jsdom has none. */
export function speak(language: Language): void {
  addWords('zh-CN', { ui: zh }, codes as Codes)
  addWords('en', { ui: en }, codesEn as Codes)
  i18n.global.locale.value = language
}

/** A limit of an authority that runs; a test says what it is about. */
export function aClock(over: Partial<ClockValue> = {}): ClockValue {
  return {
    key: 'letter.answer',
    state: 'RUNNING',
    startedOn: '2026-11-17',
    dueAt: '2026-12-09T15:59:59.000Z',
    firstDueAt: null,
    remaining: { amount: 8, unit: 'WORKING_DAY' },
    overdue: false,
    side: 'AUTHORITY',
    basis: null,
    ...over,
  }
}

export function prepareDialogs(): void {
  HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false
  }
}

const Blank = { render: () => h('p') }

export function emptyRouter(): Router {
  return createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', component: Blank },
      { path: '/letters/:id', name: 'letter', component: Blank },
      { path: '/verify', name: 'ledger.verify', component: Blank },
    ],
  })
}

export function show(part: Component, props: Record<string, unknown>, slots: Record<string, unknown> = {}) {
  return mount(part, {
    props,
    slots: slots as Record<string, string>,
    attachTo: document.body,
    global: { plugins: [i18n, emptyRouter()] },
  })
}

/** The part as the page of a route, so that leaving the route can be tried. */
export async function showAsPage(part: Component, props: Record<string, unknown>) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/form', component: { render: () => h(part, props) } },
      { path: '/elsewhere', component: Blank },
    ],
  })
  await router.push('/form')
  const wrapper = mount(
    { render: () => h(RouterView) },
    { attachTo: document.body, global: { plugins: [i18n, router] } },
  )
  return { router, wrapper }
}
