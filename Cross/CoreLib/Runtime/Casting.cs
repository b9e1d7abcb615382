using System;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>Whether an object is of a type.</summary>
internal static unsafe class Casting
{
    /// <summary>Whether an object that is not null can be cast to a type; for arrays, and wherever the compiler does not decide itself.</summary>
    public static bool IsInstance(object value, TypeDescriptor* type) => IsAssignable(TypeDescriptor.Of(value), type);

    /// <summary>Throws unless a value may be stored in an array: its elements may be of a derived type.</summary>
    public static void StoreCheck(object array, object? value)
    {
        if (value is null)
        {
            return;
        }

        TypeDescriptor* element = TypeDescriptor.Of(array)->Element;
        TypeDescriptor* type = TypeDescriptor.Of(value);
        if (type != element && !IsAssignable(type, element))
        {
            Throwing.ArrayTypeMismatch();
        }
    }

    /// <summary>Whether objects of one type can be cast to another.</summary>
    public static bool IsAssignable(TypeDescriptor* from, TypeDescriptor* to)
    {
        if (from == to)
        {
            return true;
        }

        if (to->IsInterface)
        {
            int number = to->ClassNumber;
            return from->Interfaces is not null && ((from->Interfaces[number >> 5] >> (number & 31)) & 1) != 0;
        }

        if ((to->Flags & from->Flags & TypeDescriptor.IsArray) != 0)
        {
            return from->Rank == to->Rank && from->InstanceSize == to->InstanceSize && IsElementAssignable(from->Element, to->Element);
        }

        return from->ClassNumber >= to->ClassNumber && from->ClassNumber <= to->LastClassNumber;
    }

    /// <summary>Whether elements are copied as they are from one array to another.</summary>
    public static bool IsElementCopied(TypeDescriptor* from, TypeDescriptor* to) => IsElementAssignable(from, to);

    /// <summary>Elements: references by their types, values of equal representation whatever their signs.</summary>
    private static bool IsElementAssignable(TypeDescriptor* from, TypeDescriptor* to)
    {
        if (from == to)
        {
            return true;
        }

        if (((from->Flags | to->Flags) & TypeDescriptor.IsValueType) == 0)
        {
            return IsAssignable(from, to);
        }

        return (from->Flags & to->Flags & TypeDescriptor.IsValueType) != 0 && RuntimeType.ReducedCode(from) is var code && code != 0 && code == RuntimeType.ReducedCode(to);
    }
}
