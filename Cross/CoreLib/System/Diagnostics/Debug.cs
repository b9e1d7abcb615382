using System.Diagnostics.CodeAnalysis;

namespace System.Diagnostics;

public static class Debug
{
    [Conditional("DEBUG")]
    public static void Assert([DoesNotReturnIf(false)] bool condition) => Assert(condition, null);

    [Conditional("DEBUG")]
    public static void Assert([DoesNotReturnIf(false)] bool condition, string? message)
    {
        if (!condition)
        {
            Fail(message);
        }
    }

    [Conditional("DEBUG")]
    [DoesNotReturn]
    public static void Fail(string? message) => Environment.FailFast(message);

    [Conditional("DEBUG")]
    public static void WriteLine(string? message)
    {
    }

    [Conditional("DEBUG")]
    public static void Write(string? message)
    {
    }
}
