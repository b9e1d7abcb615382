namespace System.Threading.Tasks;

public class TaskFactory
{
    public TaskFactory()
    {
    }

    public Task StartNew(Action action) => Task.Run(action);

    public Task StartNew(Action action, CancellationToken cancellationToken) => Task.Run(action, cancellationToken);

    public Task StartNew(Action action, TaskCreationOptions creationOptions) => Task.Run(action);

    public Task StartNew(Action<object?> action, object? state)
    {
        var task = new Task(action, state);
        task.Start();
        return task;
    }

    public Task<TResult> StartNew<TResult>(Func<TResult> function)
    {
        var task = new Task<TResult>(function);
        task.Start();
        return task;
    }

    public Task<TResult> StartNew<TResult>(Func<TResult> function, TaskCreationOptions creationOptions) => StartNew(function);
}

public class TaskFactory<TResult>
{
    public TaskFactory()
    {
    }

    public Task<TResult> StartNew(Func<TResult> function)
    {
        var task = new Task<TResult>(function);
        task.Start();
        return task;
    }
}
