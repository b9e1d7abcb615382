// covers: nested-class x class; private-access x class
using System;

namespace Programs.Objects.PartialAndNested;

internal static class Program
{
    internal static void Main()
    {
        var bank = new Bank();
        Bank.Account a = bank.Open(100);
        Bank.Account b = bank.Open(50);
        Console.WriteLine(bank.Transfer(a, b, 70));
        Console.WriteLine(bank.Transfer(a, b, 70));
        Console.WriteLine(a.Balance * 1000 + b.Balance);
        foreach (string line in bank.Journal())
        {
            Console.WriteLine(line);
        }
    }
}

internal sealed partial class Bank
{
    private readonly string[] _lines = new string[10];
    private int _count;

    public Account Open(int amount)
    {
        var account = new Account(this, _count);
        account.Put(amount);
        return account;
    }

    public string[] Journal() => _lines[.._count];

    public sealed class Account
    {
        private readonly Bank _bank;
        private readonly int _number;

        internal Account(Bank bank, int number)
        {
            _bank = bank;
            _number = number;
        }

        public int Balance { get; private set; }

        internal void Put(int amount)
        {
            Balance += amount;
            _bank._lines[_bank._count++] = "account " + _number + (amount < 0 ? " gives " : " gets ") + (amount < 0 ? -amount : amount);
        }
    }
}

internal sealed partial class Bank
{
    public bool Transfer(Account from, Account to, int amount)
    {
        if (from.Balance < amount)
        {
            return false;
        }

        from.Put(-amount);
        to.Put(amount);
        return true;
    }
}
