using System;
using System.Diagnostics.CodeAnalysis;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>What compiled code calls where an instruction throws.</summary>
internal static unsafe class Throwing
{
    private static OutOfMemoryException? s_outOfMemory;

    /// <summary>Makes what is wanted when there is no room for it.</summary>
    public static void Initialize() => s_outOfMemory = new OutOfMemoryException();

    [DoesNotReturn]
    public static void NullReference() => throw new NullReferenceException();

    [DoesNotReturn]
    public static void IndexOutOfRange() => throw new IndexOutOfRangeException();

    [DoesNotReturn]
    public static void Overflow() => throw new OverflowException();

    [DoesNotReturn]
    public static void DivideByZero() => throw new DivideByZeroException();

    [DoesNotReturn]
    public static void InvalidCast(object value, TypeDescriptor* type) =>
        throw new InvalidCastException(string.Concat("Unable to cast object of type '", RuntimeType.NameOf(TypeDescriptor.Of(value)), "' to type '", string.Concat(RuntimeType.NameOf(type), "'.")));

    [DoesNotReturn]
    public static void ArrayTypeMismatch() => throw new ArrayTypeMismatchException();

    [DoesNotReturn]
    public static void OutOfMemory() => throw s_outOfMemory!;

    [DoesNotReturn]
    public static void StackOverflow()
    {
        Standard.WriteError("Stack overflow.\n");
        Machine.Exit(134);
        while (true)
        {
        }
    }
}
