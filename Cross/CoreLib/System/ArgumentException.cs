namespace System;

public class ArgumentException : SystemException
{
    private readonly string? _parameterName;

    public ArgumentException()
        : base("Value does not fall within the expected range.")
    {
    }

    public ArgumentException(string? message)
        : base(message ?? "Value does not fall within the expected range.")
    {
    }

    public ArgumentException(string? message, Exception? innerException)
        : base(message ?? "Value does not fall within the expected range.", innerException)
    {
    }

    public ArgumentException(string? message, string? paramName)
        : base(message ?? "Value does not fall within the expected range.") => _parameterName = paramName;

    public ArgumentException(string? message, string? paramName, Exception? innerException)
        : base(message ?? "Value does not fall within the expected range.", innerException) => _parameterName = paramName;

    public virtual string? ParamName => _parameterName;

    public override string Message =>
        string.IsNullOrEmpty(_parameterName) ? base.Message : string.Concat(base.Message, " (Parameter '", _parameterName, "')");

    public static void ThrowIfNullOrEmpty(string? argument, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(argument))] string? paramName = null)
    {
        if (string.IsNullOrEmpty(argument))
        {
            ArgumentNullException.ThrowIfNull(argument, paramName);
            throw new ArgumentException("The value cannot be an empty string.", paramName);
        }
    }

    public static void ThrowIfNullOrWhiteSpace(string? argument, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(argument))] string? paramName = null)
    {
        if (string.IsNullOrWhiteSpace(argument))
        {
            ArgumentNullException.ThrowIfNull(argument, paramName);
            throw new ArgumentException("The value cannot be an empty string or composed entirely of whitespace.", paramName);
        }
    }
}
