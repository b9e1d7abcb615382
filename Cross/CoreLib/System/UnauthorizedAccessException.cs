namespace System;

public class UnauthorizedAccessException : SystemException
{
    public UnauthorizedAccessException()
        : base("Attempted to perform an unauthorized operation.")
    {
    }

    public UnauthorizedAccessException(string? message)
        : base(message ?? "Attempted to perform an unauthorized operation.")
    {
    }

    public UnauthorizedAccessException(string? message, Exception? innerException)
        : base(message ?? "Attempted to perform an unauthorized operation.", innerException)
    {
    }
}
