import { andThen } from './controllers.js';

/** Says that a task was sent, in the words of its form if it has any; an earlier refusal is of no more interest. Tasklist would only clear the screen. */
window.angular.module('cam.tasklist.custom').config(['$provide', ($provide) => {
  $provide.decorator('camTasklistFormDirective', ['$delegate', 'Notifications', '$translate', ($delegate, Notifications, $translate) => {
    $delegate[0].controller = andThen($delegate[0].controller, ($scope) => {
      const completed = $scope.onFormCompletionCallback;
      $scope.onFormCompletionCallback = (error, result) => {
        Notifications.clearAll();
        completed(error, result);
        if (!error && $scope.params.taskId) {
          Notifications.addMessage({ status: result?.message || $translate.instant('COMPLETE_OK'), type: 'success', duration: 8000 });
        }
      };
    });
    return $delegate;
  }]);
}]);
