import { andThen } from './controllers.js';

/**
 * Says beside each field why the server refused it, and shows the first of them. Tasklist only lists the sentences above.
 * The answer names the component of the field; form-js ends the id of what it draws with it.
 */
const REFUSED = 'data-zy-refused';

/** The form that was sent: of the task, or of the dialog that starts a process. */
function container(params) {
  return document.querySelector(params.taskId ? '.task-details .fjs-container' : '.modal-dialog .fjs-container');
}

function find(form, component) {
  const drawn = [...form.querySelectorAll('[id^="fjs-form-"]')].find(({ id }) => /^fjs-form-[^-]+-(.+?)(?:-[^-]+)?$/.exec(id)?.[1] === component);
  return drawn?.closest('.fjs-form-field');
}

function clear(field) {
  field.removeAttribute(REFUSED);
  field.querySelector('.zy-refusal').remove();
  field.querySelectorAll('[aria-describedby*=zy-refusal]').forEach((input) => {
    input.removeAttribute('aria-invalid');
    input.setAttribute('aria-describedby', input.getAttribute('aria-describedby').replace(/ ?zy-refusal-\S*/g, ''));
  });
}

function clearAll() {
  document.querySelectorAll(`[${REFUSED}]`).forEach(clear);
}

function mark(field, component, sentences) {
  field.setAttribute(REFUSED, '');
  const shown = field.appendChild(document.createElement('div'));
  shown.className = 'fjs-form-field-error zy-refusal';
  shown.id = `zy-refusal-${component}`;
  shown.textContent = sentences.join('\n');
  field.querySelectorAll('input, textarea').forEach((input) => {
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-describedby', `${input.getAttribute('aria-describedby') ?? ''} ${shown.id}`.trim());
  });
}

function show(form, errors) {
  new Set(errors.map(({ component }) => component)).forEach((component) => {
    const field = find(form, component);
    if (field) {
      mark(field, component, errors.filter((error) => error.component === component).map(({ message }) => message));
    }
  });
  form.querySelector(`[${REFUSED}]`)?.scrollIntoView({ behavior: 'smooth', block: 'center' });
}

// Whoever changes a field has read what was wrong with it.
['input', 'change', 'click'].forEach((kind) => document.addEventListener(kind, ({ target }) => {
  const field = target.closest?.(`[${REFUSED}]`);
  if (field && (kind !== 'click' || target.closest('.fjs-dropdownlist-item, .flatpickr-day'))) {
    clear(field);
  }
}, true));

window.angular.module('cam.tasklist.custom').config(['$provide', ($provide) => {
  $provide.decorator('camTasklistFormDirective', ['$delegate', ($delegate) => {
    $delegate[0].controller = andThen($delegate[0].controller, ($scope) => {
      const completed = $scope.onFormCompletionCallback;
      $scope.onFormCompletionCallback = (error, result) => {
        clearAll();
        completed(error, result);
        const form = container($scope.params);
        const errors = error?.response?.body?.errors;
        if (form && Array.isArray(errors)) {
          // The notice that lists them moves the page first.
          requestAnimationFrame(() => show(form, errors));
        }
      };
    });
    return $delegate;
  }]);
}]);
