namespace System.IO;

public class InvalidDataException : SystemException
{
    public InvalidDataException()
        : base("Found invalid data while decoding.")
    {
    }

    public InvalidDataException(string? message)
        : base(message ?? "Found invalid data while decoding.")
    {
    }

    public InvalidDataException(string? message, Exception? innerException)
        : base(message ?? "Found invalid data while decoding.", innerException)
    {
    }
}
