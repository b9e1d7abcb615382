using System.Collections.Generic;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Sealing;

/// <summary>What is true of the whole program, for the optimiser. Facts hold for the program that was sealed; optimising only removes from it.</summary>
internal interface IProgramFacts
{
    /// <summary>The only method that a virtual or interface call of a declared one can reach in this program; null when there are none or several.</summary>
    MethodInstance? OnlyImplementation(MethodInstance declared);

    /// <summary>The methods that such a call can reach, in the order in which the types were reached; at most a handful is of use.</summary>
    IReadOnlyList<MethodInstance> Implementations(MethodInstance declared);

    /// <summary>Whether there can be an object of a type or of one that can stand for it: when not, every reference to it is null and every cast to it fails.</summary>
    bool MayExist(TypeInstance type);

    /// <summary>The only type of objects that a reference to a type can refer to; null when there are none or several.</summary>
    TypeInstance? OnlyType(TypeInstance type);

    /// <summary>Whether a static field is written only by the static constructor of its class: once that ran, it does not change.</summary>
    bool IsConstant(FieldInstance field);
}
