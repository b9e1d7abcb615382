// covers: event x custom; delegate x return
using System;

namespace Programs.Delegates.EventsAndChains;

internal static class Program
{
    internal static void Main()
    {
        var tank = new Tank();
        int warnings = 0;
        Tank.LevelHandler count = level => warnings += level;
        tank.Low += count;
        tank.Low += level => Console.WriteLine("low " + level);
        for (int i = 0; i < 6; i++)
        {
            tank.Drain(15 + i);
            if (i == 3)
            {
                tank.Low -= count;
            }
        }

        Console.WriteLine(warnings);
        Console.WriteLine(tank.Handlers);
    }
}

internal sealed class Tank
{
    private LevelHandler? _low;
    private int _level = 100;

    public delegate void LevelHandler(int level);

    public event LevelHandler Low
    {
        add
        {
            _low += value;
            Handlers++;
        }

        remove
        {
            _low -= value;
            Handlers--;
        }
    }

    public int Handlers { get; private set; }

    public void Drain(int amount)
    {
        _level -= amount;
        if (_level < 60)
        {
            _low?.Invoke(_level);
        }
    }
}
