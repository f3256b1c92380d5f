/** On a narrow screen the task lies below the list: whoever picks one is taken to it. */
const narrow = window.matchMedia('(max-width: 767px)');

document.addEventListener('click', (event) => {
  if (narrow.matches && event.target.closest('[cam-tasks] .tasks-list .task')) {
    // After Tasklist has put the focus on the picked line.
    setTimeout(() => document.querySelector('.task-details').scrollIntoView({ behavior: 'smooth' }), 300);
  }
});
