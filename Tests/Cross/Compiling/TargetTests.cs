using DeviceKit.Cross.Compiling;
using DeviceKit.Cross.Linking;
using Xunit;

namespace DeviceKit.Cross.Tests.Compiling;

/// <summary>What images are made for is what the boards' tables say.</summary>
public sealed class TargetTests
{
    [Fact]
    public void EveryPlaceOfAnImage_IsInMemoryOfTheBoardsTable()
    {
        Target target = Target.Find(Machines.Xtensa.Boot.Images.Board)!;
        Assert.NotEmpty(target.Memory);
        Assert.All(target.Memory, range => Assert.Contains(Machines.Xtensa.Boot.Images.Memory, m => m.Start <= range.Start && range.End <= m.End));
        MemoryMap map = target.CreateMachine(false).Memory;
        MemoryRange[] used = [map.Code, map.Constants, map.Data, map.LargeHeap!];
        Assert.All(used, range => Assert.Contains(target.Memory, m => m.Start <= range.Start && range.End <= m.End));
    }

    [Fact]
    public void ABoardWithoutATarget_IsNotFound() => Assert.Null(Target.Find("esp-wrover-kit"));
}
