using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DeviceKit.CoreLib.Runtime;

namespace System;

/// <content>Copying, clearing, resizing.</content>
public abstract unsafe partial class Array
{
    public static void Copy(Array sourceArray, Array destinationArray, int length)
    {
        ArgumentNullException.ThrowIfNull(sourceArray);
        ArgumentNullException.ThrowIfNull(destinationArray);
        Copy(sourceArray, sourceArray.GetLowerBound(0), destinationArray, destinationArray.GetLowerBound(0), length);
    }

    public static void Copy(Array sourceArray, Array destinationArray, long length) => Copy(sourceArray, destinationArray, checked((int)length));

    public static void Copy(Array sourceArray, long sourceIndex, Array destinationArray, long destinationIndex, long length) =>
        Copy(sourceArray, checked((int)sourceIndex), destinationArray, checked((int)destinationIndex), checked((int)length));

    public static void ConstrainedCopy(Array sourceArray, int sourceIndex, Array destinationArray, int destinationIndex, int length) =>
        Copy(sourceArray, sourceIndex, destinationArray, destinationIndex, length);

    public static void Copy(Array sourceArray, int sourceIndex, Array destinationArray, int destinationIndex, int length)
    {
        ArgumentNullException.ThrowIfNull(sourceArray);
        ArgumentNullException.ThrowIfNull(destinationArray);
        TypeDescriptor* from = sourceArray.Type;
        TypeDescriptor* to = destinationArray.Type;
        if (from->Rank != to->Rank)
        {
            throw new RankException("The specified arrays must have the same number of dimensions.");
        }

        ArgumentOutOfRangeException.ThrowIfNegative(length);
        sourceIndex = Offset(sourceArray, sourceIndex, length, "sourceIndex", "Source array was not long enough. Check the source index, length, and the array's lower bounds.", nameof(sourceArray));
        destinationIndex = Offset(destinationArray, destinationIndex, length, "destinationIndex", "Destination array was not long enough. Check the destination index, length, and the array's lower bounds.", nameof(destinationArray));
        if (from->Element == to->Element || Casting.IsElementCopied(from->Element, to->Element))
        {
            int size = from->ElementSize;
            Memory.Copy(destinationArray.Elements + (destinationIndex * size), sourceArray.Elements + (sourceIndex * size), length * size);
            return;
        }

        CopyConverting(sourceArray, sourceIndex, destinationArray, destinationIndex, length);
    }

    public static void Clear(Array array)
    {
        ArgumentNullException.ThrowIfNull(array);
        Memory.Fill(array.Elements, 0, array._length * array.Type->ElementSize);
    }

    public static void Clear(Array array, int index, int length)
    {
        ArgumentNullException.ThrowIfNull(array);
        index -= array.GetLowerBound(0);
        if (index < 0 || length < 0 || length > array._length - index)
        {
            Throwing.IndexOutOfRange();
        }

        int size = array.Type->ElementSize;
        Memory.Fill(array.Elements + (index * size), 0, length * size);
    }

    public static void Resize<T>(ref T[]? array, int newSize)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(newSize);
        if (array is null)
        {
            array = new T[newSize];
            return;
        }

        if (array.Length != newSize)
        {
            var resized = new T[newSize];
            array.AsSpan(0, Math.Min(newSize, array.Length)).CopyTo(resized);
            array = resized;
        }
    }

    public static void Fill<T>(T[] array, T value)
    {
        ArgumentNullException.ThrowIfNull(array);
        for (int i = 0; i < array.Length; i++)
        {
            array[i] = value;
        }
    }

    public static void Fill<T>(T[] array, T value, int startIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(array);
        if ((uint)startIndex > (uint)array.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(startIndex), "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        }

        if ((uint)count > (uint)(array.Length - startIndex))
        {
            throw new ArgumentOutOfRangeException(nameof(count), "Count must be positive and count must refer to a location within the string/array/collection.");
        }

        for (int i = startIndex; i < startIndex + count; i++)
        {
            array[i] = value;
        }
    }

    private static int Offset(Array array, int index, int length, string indexName, string message, string arrayName)
    {
        int bound = array.GetLowerBound(0);
        if (index < bound)
        {
            throw new ArgumentOutOfRangeException(indexName, "Number was less than the array's lower bound in the first dimension.");
        }

        index -= bound;
        if ((uint)(index + length) > (uint)array._length)
        {
            throw new ArgumentException(message, arrayName);
        }

        return index;
    }

    /// <summary>Element by element: a reference to another class is checked, a value is boxed or unboxed.</summary>
    private static void CopyConverting(Array source, int sourceIndex, Array destination, int destinationIndex, int length)
    {
        TypeDescriptor* from = source.Type->Element;
        TypeDescriptor* to = destination.Type->Element;
        bool fromValue = (from->Flags & TypeDescriptor.IsValueType) != 0;
        bool toValue = (to->Flags & TypeDescriptor.IsValueType) != 0;
        if ((fromValue && (toValue || !Casting.IsAssignable(from, to))) || (!fromValue && !toValue && !Casting.IsAssignable(to, from) && !to->IsInterface && !from->IsInterface))
        {
            throw new ArrayTypeMismatchException("Source array type cannot be assigned to destination array type.");
        }

        for (int i = 0; i < length; i++)
        {
            object? element = source.ElementAt(sourceIndex + i);
            if ((element is null && toValue) || (element is not null && !Casting.IsAssignable(TypeDescriptor.Of(element), to)))
            {
                throw new InvalidCastException("At least one element in the source array could not be cast down to the destination array type.");
            }

            destination.SetElement(destinationIndex + i, element);
        }
    }
}
