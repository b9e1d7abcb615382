// covers: checked-add x int, long, uint, ulong; checked-sub x int, uint, ulong; checked-mul x int, long, uint, ulong; checked-neg x int
using System;
using System.Runtime.CompilerServices;

namespace Programs.Exceptions.CheckedArithmetic;

internal static class Program
{
    private static void Try(Func<long> action)
    {
        try
        {
            Console.WriteLine(action());
        }
        catch (OverflowException)
        {
            Console.WriteLine("overflow");
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void All(int a, int b, long c, long d)
    {
        uint ua = (uint)a, ub = (uint)b;
        ulong uc = (ulong)c, ud = (ulong)d;
        Try(() => checked(a + b));
        Try(() => checked(a - b));
        Try(() => checked(a * b));
        Try(() => checked(-a));
        Try(() => checked(ua + ub));
        Try(() => checked(ua - ub));
        Try(() => checked(ua * ub));
        Try(() => checked(c + d));
        Try(() => checked(c - d));
        Try(() => checked(c * d));
        Try(() => (long)checked(uc + ud));
        Try(() => (long)checked(uc - ud));
        Try(() => (long)checked(uc * ud));
        Try(() => checked(++a));
        Try(() => checked(--b));
    }

    internal static void Main()
    {
        All(1, 2, 3, 4);
        All(int.MaxValue, 1, long.MaxValue, 1);
        All(int.MinValue, -1, long.MinValue, -1);
        All(46341, 46341, 3037000500, 3037000500);
        All(65536, 65536, 1L << 32, 1L << 31);
        All(-5, int.MinValue, -7, long.MinValue);
        All(0, int.MinValue, 0, long.MinValue);
    }
}
