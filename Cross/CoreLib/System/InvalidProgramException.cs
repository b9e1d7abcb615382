namespace System;

public class InvalidProgramException : SystemException
{
    public InvalidProgramException()
        : base("Common Language Runtime detected an invalid program.")
    {
    }

    public InvalidProgramException(string? message)
        : base(message ?? "Common Language Runtime detected an invalid program.")
    {
    }

    public InvalidProgramException(string? message, Exception? innerException)
        : base(message ?? "Common Language Runtime detected an invalid program.", innerException)
    {
    }
}
