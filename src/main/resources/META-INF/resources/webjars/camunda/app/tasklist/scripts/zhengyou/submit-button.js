import { andThen } from './controllers.js';

/**
 * Leaves the button of a Camunda Form enabled: pressing it checks the form afresh and shows every error. Tasklist would
 * disable it as long as form-js keeps an error, and form-js keeps a mended error of a dynamic list for good.
 */
function enable($scope, controller) {
  const validated = controller.notifyFormValidated;
  controller.notifyFormValidated = (invalid) => {
    const form = $scope.tasklistForm;
    validated(invalid && (form.type !== 'camunda-forms' || Boolean(form.$error)));
  };
}

window.angular.module('cam.tasklist.custom').config(['$provide', ($provide) => {
  $provide.decorator('camTasklistFormDirective', ['$delegate', ($delegate) => {
    $delegate[0].controller = andThen($delegate[0].controller, enable);
    return $delegate;
  }]);
}]);
