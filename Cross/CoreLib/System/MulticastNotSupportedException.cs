namespace System;

public class MulticastNotSupportedException : SystemException
{
    public MulticastNotSupportedException()
        : base("Attempted to add multiple callbacks to a delegate that does not support multicast.")
    {
    }

    public MulticastNotSupportedException(string? message)
        : base(message ?? "Attempted to add multiple callbacks to a delegate that does not support multicast.")
    {
    }

    public MulticastNotSupportedException(string? message, Exception? innerException)
        : base(message ?? "Attempted to add multiple callbacks to a delegate that does not support multicast.", innerException)
    {
    }
}
