using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace DeviceKit.Cross.Tests.Importing;

/// <summary>Values at which arithmetic goes wrong, by type.</summary>
internal static class InterestingValues
{
    private static readonly object[] s_floats =
    [
        0.0, -0.0, 1.0, -1.0, 0.5, -0.99, 1.5, 127.4, 127.99, 128.0, -128.9, -129.0, 255.9, 256.0, 32767.5, 65535.9, 2147483647.0, 2147483648.0, -2147483648.0,
        -2147483649.0, 4294967295.5, 4294967296.0, 9223372036854774784.0, 9223372036854775808.0, -9223372036854775808.0, 18446744073709549568.0,
        18446744073709551616.0, 1e300, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.Epsilon,
    ];

    /// <summary>All argument lists of a method: every combination, for three parameters of fewer values.</summary>
    public static IEnumerable<object[]> ArgumentsOf(MethodInfo method)
    {
        ParameterInfo[] parameters = method.GetParameters();
        IEnumerable<object[]> lists = [[]];
        foreach (ParameterInfo parameter in parameters)
        {
            object[] values = Of(parameter.ParameterType);
            object[] used = parameters.Length > 2 ? [.. values.Where((_, index) => index % 3 == 0)] : values;
            lists = [.. lists.SelectMany(list => used.Select(value => (object[])[.. list, value]))];
        }

        return lists;
    }

    private static object[] Of(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Boolean => [false, true],
        TypeCode.Char => ['\0', 'a', '\uFFFF'],
        TypeCode.SByte => [(sbyte)0, (sbyte)1, (sbyte)-1, sbyte.MaxValue, sbyte.MinValue],
        TypeCode.Byte => [(byte)0, (byte)1, (byte)127, (byte)128, (byte)255],
        TypeCode.Int16 => [(short)0, (short)1, (short)-1, short.MaxValue, short.MinValue],
        TypeCode.UInt16 => [(ushort)0, (ushort)1, (ushort)0x7FFF, (ushort)0x8000, (ushort)0xFFFF],
        TypeCode.Int32 => [0, 1, -1, 2, 7, -8, 31, 33, 127, 128, -129, 255, 256, 32768, 65536, 46341, int.MaxValue, int.MinValue],
        TypeCode.UInt32 => [0u, 1u, 2u, 7u, 255u, 256u, 65535u, 65536u, 0x7FFFFFFFu, 0x80000000u, uint.MaxValue],
        TypeCode.Int64 => [0L, 1L, -1L, 7L, -8L, 127L, -129L, 65536L, 2147483647L, 2147483648L, -2147483648L, -2147483649L, 4294967295L, 4294967296L, 3037000500L, long.MaxValue, long.MinValue],
        TypeCode.UInt64 => [0ul, 1ul, 2ul, 255ul, 65536ul, 0x7FFFFFFFul, 0x80000000ul, 0xFFFFFFFFul, 0x100000000ul, 0x7FFFFFFFFFFFFFFFul, 0x8000000000000000ul, ulong.MaxValue],
        TypeCode.Single => [.. s_floats.Select(value => (object)(float)(double)value)],
        TypeCode.Double => s_floats,
        TypeCode.String => ["", "a", "hello"],
        _ => throw new NotSupportedException(type.FullName),
    };
}
