// covers: exception-members x class
using System;

namespace Programs.Exceptions.ExceptionData;

internal static class Program
{
    internal static void Main()
    {
        var inner = new ArgumentException("inner");
        var outer = new InvalidOperationException("outer", inner);
        Console.WriteLine(outer.InnerException == inner);
        Console.WriteLine(outer.GetBaseException() == inner);
        Console.WriteLine(inner.GetBaseException() == inner);
        var range = new ArgumentOutOfRangeException("count", 5, "too many");
        Console.WriteLine(range.ParamName);
        Console.WriteLine(range.ActualValue);
        Console.WriteLine(range.Message.Contains("too many", StringComparison.Ordinal));
        var custom = new Custom();
        Console.WriteLine(custom.Message);
        try
        {
            throw custom;
        }
        catch (Custom e)
        {
            Console.WriteLine(e == custom);
        }
    }
}

internal sealed class Custom : Exception
{
    public override string Message => "overridden";
}
