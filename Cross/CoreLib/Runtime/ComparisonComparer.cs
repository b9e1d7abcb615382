using System;
using System.Collections.Generic;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>Order by a function.</summary>
internal sealed class ComparisonComparer<T>(Comparison<T> comparison) : Comparer<T>
{
    public override int Compare(T? x, T? y) => comparison(x!, y!);
}
