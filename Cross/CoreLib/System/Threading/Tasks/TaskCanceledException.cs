namespace System.Threading.Tasks;

public class TaskCanceledException : OperationCanceledException
{
    private readonly Task? _task;

    public TaskCanceledException()
        : base("A task was canceled.")
    {
    }

    public TaskCanceledException(string? message)
        : base(message)
    {
    }

    public TaskCanceledException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    public TaskCanceledException(string? message, Exception? innerException, CancellationToken token)
        : base(message, innerException, token)
    {
    }

    public TaskCanceledException(Task? task)
        : base("A task was canceled.", task?.CancellationToken ?? default) => _task = task;

    public Task? Task => _task;
}
