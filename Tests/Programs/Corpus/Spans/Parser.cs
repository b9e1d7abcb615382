// covers: span-parse x char; ref-struct x char
using System;

namespace Programs.Spans.Parser;

internal static class Program
{
    // A recursive descent parser of expressions over a span, without one allocation.
    internal static void Main()
    {
        string[] all = ["1+2*3", "(1+2)*3", "2*(3+4)*5-6/2", "-(7-10)*4", "100/7%5", "((((9))))", "1-2-3"];
        foreach (string text in all)
        {
            var parser = new Parser(text);
            Console.WriteLine(parser.Sum());
        }
    }
}

internal ref struct Parser(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    public int Sum()
    {
        int value = Product();
        while (_rest is ['+' or '-', ..])
        {
            char sign = Take();
            int right = Product();
            value = sign == '+' ? value + right : value - right;
        }

        return value;
    }

    private int Product()
    {
        int value = Factor();
        while (_rest is ['*' or '/' or '%', ..])
        {
            value = Take() switch { '*' => value * Factor(), '/' => value / Factor(), _ => value % Factor() };
        }

        return value;
    }

    private int Factor()
    {
        switch (_rest[0])
        {
            case '-':
                Take();
                return -Factor();
            case '(':
                Take();
                int inner = Sum();
                Take();
                return inner;
        }

        int value = 0;
        while (_rest is [>= '0' and <= '9', ..])
        {
            value = (value * 10) + (Take() - '0');
        }

        return value;
    }

    private char Take()
    {
        char c = _rest[0];
        _rest = _rest[1..];
        return c;
    }
}
