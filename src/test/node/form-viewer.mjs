/** Shows forms as Tasklist does: with the form-js line that Camunda 7.24 bundles, in a browser made of objects. */
import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('', { url: 'http://localhost/', pretendToBeVisual: true });
Object.getOwnPropertyNames(window)
  .filter(name => !(name in globalThis))
  .forEach(name => globalThis[name] = window[name]);
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

const { Form, schemaVersion } = createRequire(import.meta.url)('@bpmn-io/form-js-viewer');

export const supportedVersion = schemaVersion;

/** What the viewer has to say against the form. */
export async function show(schema) {
  const form = new Form({ container: window.document.createElement('div') });
  try {
    const { warnings } = await form.importSchema(schema, {});
    await setImmediate();
    return warnings.map(warning => `Tasklist warns: ${warning.message}`);
  } catch (error) {
    return [ `Tasklist cannot show the form: ${error.message}` ];
  } finally {
    form.destroy();
  }
}
