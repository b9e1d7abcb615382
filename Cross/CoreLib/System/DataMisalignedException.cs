namespace System;

public class DataMisalignedException : SystemException
{
    public DataMisalignedException()
        : base("A datatype misalignment was detected in a load or store instruction.")
    {
    }

    public DataMisalignedException(string? message)
        : base(message ?? "A datatype misalignment was detected in a load or store instruction.")
    {
    }

    public DataMisalignedException(string? message, Exception? innerException)
        : base(message ?? "A datatype misalignment was detected in a load or store instruction.", innerException)
    {
    }
}
