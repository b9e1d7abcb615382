// covers: override-object x class; to-string x class, struct
using System;

namespace Programs.Objects.EqualsAndToString;

internal static class Program
{
    internal static void Main()
    {
        object[] all = [new Money(5, "EUR"), new Money(5, "EUR"), new Money(6, "EUR"), new Money(5, "USD"), "EUR 5"];
        foreach (object a in all)
        {
            foreach (object b in all)
            {
                Console.Write(a.Equals(b) ? '1' : '0');
            }

            Console.WriteLine(a.ToString());
        }

        Console.WriteLine(all[0].GetHashCode() == all[1].GetHashCode());
        Console.WriteLine(Equals(all[0], all[1]));
        Console.WriteLine(Equals(null, all[1]));
        Console.WriteLine(Equals(null, null));
        Console.WriteLine("balance: " + all[2]);
        Console.WriteLine(new Plain().ToString());
        Console.WriteLine(new Nested.Inner());
    }
}

internal sealed class Money(int amount, string currency)
{
    private readonly int _amount = amount;
    private readonly string _currency = currency;

    public override bool Equals(object? other) => other is Money m && m._amount == _amount && m._currency == _currency;

    public override int GetHashCode() => _amount;

    public override string ToString() => _currency + " " + _amount;
}

internal sealed class Plain
{
}

internal static class Nested
{
    internal struct Inner
    {
    }
}
