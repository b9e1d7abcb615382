using System.Threading;

namespace System;

public class OperationCanceledException : SystemException
{
    private readonly CancellationToken _cancellationToken;

    public OperationCanceledException()
        : base("The operation was canceled.")
    {
    }

    public OperationCanceledException(string? message)
        : base(message ?? "The operation was canceled.")
    {
    }

    public OperationCanceledException(string? message, Exception? innerException)
        : base(message ?? "The operation was canceled.", innerException)
    {
    }

    public OperationCanceledException(CancellationToken token)
        : this() => _cancellationToken = token;

    public OperationCanceledException(string? message, CancellationToken token)
        : this(message) => _cancellationToken = token;

    public OperationCanceledException(string? message, Exception? innerException, CancellationToken token)
        : this(message, innerException) => _cancellationToken = token;

    public CancellationToken CancellationToken => _cancellationToken;
}
